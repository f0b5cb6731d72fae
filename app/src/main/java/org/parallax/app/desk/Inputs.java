package org.parallax.app.desk;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import org.parallax.store.DataFolder;

/** What the user named, spread out into files and addresses. */
public final class Inputs {
  private static final Set<String> REPORTS =
      Set.of(
          "txt", "text", "md", "html", "htm", "xhtml", "xml", "rss", "atom", "rdf", "json", "jsonl",
          "ndjson", "pdf", "warc", "gz");

  private Inputs() {}

  /** One thing to read. */
  public sealed interface Input {
    /** How the user would name it. */
    String label();
  }

  /** A file; in a folder its label is the folder as given, "/" and the path within. */
  public record FileInput(String label, Path path) implements Input {}

  /** An address of http or https. */
  public record Address(String label) implements Input {}

  /** The standard input. */
  public record Standard(String label) implements Input {}

  /** Something that is not there. */
  public record Missing(String label, String reason) implements Input {}

  /**
   * The inputs in the order given, a folder's files by their path. Hidden files, links and data
   * folders of Parallax are left out of folders.
   */
  public static List<Input> of(List<String> arguments) throws IOException {
    List<Input> inputs = new ArrayList<>();
    for (String argument : arguments) {
      String lower = argument.toLowerCase(Locale.ROOT);
      if (argument.equals("-")) {
        inputs.add(new Standard("-"));
      } else if (lower.startsWith("http://") || lower.startsWith("https://")) {
        inputs.add(new Address(argument));
      } else {
        addPath(argument, inputs);
      }
    }
    return inputs;
  }

  private static void addPath(String argument, List<Input> inputs) throws IOException {
    try {
      Path path = Path.of(argument);
      if (Files.isDirectory(path)) {
        addFolder(argument, path, inputs);
        return;
      }
      if (Files.exists(path)) {
        inputs.add(new FileInput(argument, path));
        return;
      }
    } catch (InvalidPathException e) {
      inputs.add(new Missing(argument, "That is no path here."));
      return;
    }
    if (argument.matches(".*[*?\\[{].*")) {
      addGlob(argument, inputs);
    } else {
      inputs.add(new Missing(argument, "There is no such file."));
    }
  }

  private static void addFolder(String label, Path folder, List<Input> inputs) throws IOException {
    String given = label.replaceFirst("/+$", "");
    for (Path file : files(folder, inputs)) {
      String name = file.getFileName() == null ? "" : file.getFileName().toString();
      if (REPORTS.contains(extension(name))) {
        String within = folder.relativize(file).toString().replace('\\', '/');
        inputs.add(new FileInput(given + "/" + within, file));
      }
    }
  }

  private static void addGlob(String glob, List<Input> inputs) throws IOException {
    int wild = glob.replaceAll("[*?\\[{].*", "").lastIndexOf('/');
    Path base = Path.of(wild < 0 ? "." : glob.substring(0, wild + 1));
    int before = inputs.size();
    PathMatcher matcher;
    try {
      matcher = FileSystems.getDefault().getPathMatcher("glob:" + (wild < 0 ? "./" + glob : glob));
    } catch (PatternSyntaxException e) {
      inputs.add(new Missing(glob, "There is no such file, and it is no pattern of names."));
      return;
    }
    if (Files.isDirectory(base)) {
      for (Path file : files(base, inputs)) {
        if (matcher.matches(file)) {
          inputs.add(
              new FileInput(wild < 0 ? base.relativize(file).toString() : file.toString(), file));
        }
      }
    }
    if (inputs.size() == before) {
      inputs.add(new Missing(glob, "No file matches."));
    }
  }

  /** The files below a folder by their path; what may not be looked into goes to {@code inputs}. */
  private static List<Path> files(Path folder, List<Input> inputs) throws IOException {
    List<Path> files = new ArrayList<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
            return !path.equals(folder) && (isHidden(path) || DataFolder.isPresent(path))
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && !isHidden(path)) {
              files.add(path);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path path, IOException e) {
            inputs.add(new Missing(path.toString(), "It may not be looked into."));
            return FileVisitResult.CONTINUE;
          }
        });
    files.sort(null);
    return files;
  }

  private static boolean isHidden(Path path) {
    Path name = path.getFileName();
    return name != null && name.toString().startsWith(".") && !name.toString().matches("\\.\\.?");
  }

  private static String extension(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
