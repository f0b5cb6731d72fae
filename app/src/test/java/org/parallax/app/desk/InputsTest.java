package org.parallax.app.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.app.desk.Inputs.Input;
import org.parallax.store.DataFolder;

/** What the user names is spread out, and keeps the name that the user gave it. */
class InputsTest {
  @TempDir private Path temporary;
  private Path folder = Path.of("");

  @BeforeEach
  void lay() throws IOException {
    folder = temporary.resolve("wire");
    for (String name :
        List.of(
            "b.txt", "a.HTML", "deep/er/c.jsonl", "photo.png", ".hidden.txt", ".x", ".git/d.txt")) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, name);
    }
  }

  @Test
  void folderIsItsReportsByPathUnderTheFolderAsGiven() throws IOException {
    assertEquals(
        List.of(folder + "/a.HTML", folder + "/b.txt", folder + "/deep/er/c.jsonl"),
        labels(folder.toString()));
  }

  @Test
  void slashesBehindAFolderDoNotCount() throws IOException {
    assertEquals(labels(folder.toString()), labels(folder + "/"));
    assertEquals(labels(folder.toString()), labels(folder + "//"));
  }

  @Test
  void folderKeepsItsRelativeName() throws IOException {
    Path relative = Path.of("").toAbsolutePath().relativize(folder.toAbsolutePath());
    assertEquals(relative + "/a.HTML", labels(relative.toString()).getFirst());
  }

  @Test
  void fileIsTakenWhateverItsName() throws IOException {
    assertEquals(List.of(folder + "/photo.png"), labels(folder + "/photo.png"));
    assertEquals(List.of(folder + "/.hidden.txt"), labels(folder + "/.hidden.txt"));
  }

  @Test
  void inputsStandInTheOrderGiven() throws IOException {
    List<Input> inputs =
        Inputs.of(List.of("-", folder + "/b.txt", "HTTPS://gazette.example/x", folder + "/a.HTML"));
    assertInstanceOf(Inputs.Standard.class, inputs.get(0));
    assertInstanceOf(Inputs.FileInput.class, inputs.get(1));
    assertInstanceOf(Inputs.Address.class, inputs.get(2));
    assertEquals("HTTPS://gazette.example/x", inputs.get(2).label());
    assertEquals(folder + "/a.HTML", inputs.get(3).label());
  }

  @Test
  void globIsTheFilesThatMatchAndNoHiddenOnes() throws IOException {
    assertEquals(List.of(folder + "/b.txt"), labels(folder + "/*.txt"));
    assertEquals(List.of(folder + "/deep/er/c.jsonl"), labels(folder + "/**/*.jsonl"));
    assertEquals(
        List.of(folder + "/a.HTML", folder + "/b.txt"), labels(folder + "/[ab].{txt,HTML}"));
  }

  @Test
  void aFileWhoseNameLooksLikeAGlobIsThatFile() throws IOException {
    Files.writeString(folder.resolve("a[1].txt"), "");
    assertEquals(List.of(folder + "/a[1].txt"), labels(folder + "/a[1].txt"));
  }

  @Test
  void whatIsNotThereIsNamedWithItsReason() throws IOException {
    assertEquals("There is no such file.", missing(folder + "/none.txt"));
    assertEquals("No file matches.", missing(folder + "/*.warc"));
    assertEquals("No file matches.", missing(folder + "/none/*.txt"));
    assertEquals("That is no path here.", missing("a\0b"));
    assertEquals(
        "There is no such file, and it is no pattern of names.", missing(folder + "/a[b.txt"));
  }

  @Test
  void anEmptyFolderHoldsNothing() throws IOException {
    assertEquals(List.of(), labels(Files.createDirectory(temporary.resolve("empty")).toString()));
  }

  @Test
  void dataFoldersInAFolderAreLeftOut() throws IOException {
    Path data = folder.resolve("data");
    DataFolder.open(data).close();
    Files.createDirectories(data.resolve("pages"));
    Files.writeString(data.resolve("pages").resolve("story.html"), "<p>Ours.");
    assertEquals(3, labels(folder.toString()).size());
    assertEquals(List.of(data + "/pages/story.html"), labels(data.toString()));
  }

  private static List<String> labels(String argument) throws IOException {
    return Inputs.of(List.of(argument)).stream()
        .map(i -> assertInstanceOf(Inputs.FileInput.class, i).label())
        .toList();
  }

  private static String missing(String argument) throws IOException {
    List<Input> inputs = Inputs.of(List.of(argument));
    assertEquals(1, inputs.size());
    Inputs.Missing missing = assertInstanceOf(Inputs.Missing.class, inputs.getFirst());
    assertEquals(argument, missing.label());
    return missing.reason();
  }
}
