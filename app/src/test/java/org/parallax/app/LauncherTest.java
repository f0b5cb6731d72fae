package org.parallax.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher finds a Java that will do. It runs as a copy without sources, so it builds nothing;
 * the folders where it looks are moved below the temporary one.
 */
class LauncherTest {
  private static final List<String> TOOLS =
      List.of("bash", "dirname", "readlink", "grep", "tr", "cut");

  @TempDir private Path root;
  private final Map<String, String> environment = new HashMap<>();
  private Path script = Path.of("");

  /** What a run left. */
  private record Ended(int code, String out, String err) {}

  @BeforeEach
  void copy() throws IOException {
    assumeTrue(!File.separator.equals("\\") && Files.exists(Path.of("/bin/sh")));
    Path home = Files.createDirectories(root.resolve("a place with blanks"));
    String text = Files.readString(Path.of("..", "parallax"));
    for (String folder : List.of("/usr/lib/jvm", "/usr/java", "/opt/", "/Library/")) {
      text = text.replace(" " + folder, " \"$ROOT\"" + folder);
    }
    script = executable(home.resolve("parallax"), text);
    Path tools = Files.createDirectories(root.resolve("tools"));
    for (String tool : TOOLS) {
      Files.createSymbolicLink(tools.resolve(tool), found(tool));
    }
    environment.put("PATH", tools.toString());
    environment.put("HOME", Files.createDirectories(root.resolve("home")).toString());
    environment.put("ROOT", root.toString());
  }

  private static Path found(String tool) throws IOException {
    for (String folder : System.getenv("PATH").split(File.pathSeparator)) {
      Path path = Path.of(folder, tool);
      if (Files.isExecutable(path)) {
        return path.toRealPath();
      }
    }
    throw new IOException("the launcher needs " + tool + ", and this machine has none");
  }

  private static Path executable(Path path, String text) throws IOException {
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
    return path;
  }

  /** A Java that prints its home and what it was asked, one a line, and ends with code 7. */
  private Path java(String folder, String version) throws IOException {
    Path home = unlabelled(folder, version);
    Files.writeString(home.resolve("release"), "OS=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
    return home;
  }

  private Path unlabelled(String folder, String version) throws IOException {
    Path home = root.resolve(folder);
    executable(
        home.resolve("bin").resolve("java"),
        """
        #!/bin/sh
        if [ "$1" = -version ]; then echo 'openjdk version "%s" 2031-01-01' >&2; exit 0; fi
        echo "%s"
        for one in "$@"; do echo "$one"; done
        exit 7
        """
            .formatted(version, home));
    return home;
  }

  private Ended run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(found("bash").toString(), script.toString()));
    command.addAll(List.of(arguments));
    Path out = root.resolve("out");
    Path err = root.resolve("err");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    Process process = builder.start();
    assertTrue(process.waitFor(60, TimeUnit.SECONDS));
    return new Ended(process.exitValue(), read(out), read(err));
  }

  private static String read(Path path) throws IOException {
    return Files.readString(path, StandardCharsets.UTF_8);
  }

  private static String home(Ended ended) {
    return ended.out().lines().findFirst().orElse("");
  }

  @Test
  void newerJavaIsFoundBesideAnOlderDefault() throws Exception {
    Path old = java("old", "11.0.2");
    Path newer = java("usr/lib/jvm/java-25", "25.0.1");
    environment.merge("PATH", old.resolve("bin").toString(), (a, b) -> b + ":" + a);
    environment.put("JAVA_HOME", old.toString());
    assertEquals(newer.toString(), home(run("--help")));
  }

  @Test
  void theJavaThatIsNamedComesFirst() throws Exception {
    java("usr/lib/jvm/java-25", "25.0.1");
    Path named = java("my java", "21.0.9");
    Path usual = java("usual", "23");
    environment.put("JAVA_HOME", usual.toString());
    assertEquals(usual.toString(), home(run("--help")));
    environment.put("PARALLAX_JAVA_HOME", named.toString());
    assertEquals(named.toString(), home(run("--help")));
  }

  @Test
  void versionIsAskedWhereNoFileTellsIt() throws Exception {
    unlabelled("usr/lib/jvm/a-java-8", "1.8.0_412");
    Path newer = unlabelled("usr/lib/jvm/b-java-22", "22-ea");
    assertEquals(newer.toString(), home(run("--help")));
  }

  @Test
  void argumentsAndExitCodeAreHandedOn() throws Exception {
    java("usr/lib/jvm/java-21", "21.0.1");
    Ended ended = run("read", "a b", "*", "", "$HOME", "--out", "x");
    assertEquals(7, ended.code());
    assertEquals("", ended.err());
    assertTrue(ended.out().endsWith("\nread\na b\n*\n\n$HOME\n--out\nx\n"), () -> ended.out());
    assertTrue(ended.out().contains("\norg.parallax.app.Main\n"), () -> ended.out());
    assertTrue(ended.out().contains(script.resolveSibling("app") + "/target/parallax-app.jar:"));
  }

  @Test
  void onlyReadingTakesMuchMemory() throws Exception {
    java("usr/lib/jvm/java-21", "21.0.1");
    environment.put("PARALLAX_HEAP", "5g");
    assertTrue(run("read", "x").out().contains("\n-Xmx5g\n"));
    assertTrue(run("stories").out().contains("\n-Xmx1g\n"));
  }

  @Test
  void optionsFitTheVersion() throws Exception {
    Path old = java("usr/lib/jvm/java-21", "21.0.1");
    Path newer = java("newer", "26");
    environment.put("PARALLAX_JAVA_HOME", old.toString());
    assertFalse(run("--help").out().contains("sun-misc-unsafe"));
    environment.put("PARALLAX_JAVA_HOME", newer.toString());
    assertTrue(run("--help").out().contains("\n--sun-misc-unsafe-memory-access=allow\n"));
  }

  @Test
  void evaluationHasItsOwnProgram() throws Exception {
    java("usr/lib/jvm/java-21", "21.0.1");
    assertTrue(run("eval").out().contains("\norg.parallax.eval.Main\n"));
  }

  @Test
  void linksToTheLauncherWork() throws Exception {
    java("usr/lib/jvm/java-21", "21.0.1");
    String home = String.valueOf(script.toRealPath().getParent());
    script = Files.createSymbolicLink(root.resolve("px"), script);
    assertTrue(run("--help").out().contains("\n-Dparallax.home=" + home + "\n"));
  }

  @Test
  void withoutJavaItSaysWhatItNeedsAndWhereItLooked() throws Exception {
    Path old = java("usr/lib/jvm/java-17", "17.0.4");
    Ended ended = run("--help");
    assertEquals(2, ended.code());
    assertEquals("", ended.out());
    assertTrue(ended.err().startsWith("parallax: needs Java 21 or later, and found none.\n"));
    assertTrue(ended.err().contains("  " + old + ": version 17\n"), () -> ended.err());
    assertTrue(ended.err().contains("PARALLAX_JAVA_HOME"), () -> ended.err());
  }

  @Test
  void testsNeedMavenAndSaySo() throws Exception {
    java("usr/lib/jvm/java-21", "21.0.1");
    Ended ended = run("test");
    assertEquals(2, ended.code());
    assertEquals("parallax: needs Maven (mvn) on the path to build.\n", ended.err());
  }
}
