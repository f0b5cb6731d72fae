package org.parallax.language;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The folder of unpacked models, one a user and a set of models. It is filled once, under a lock
 * file, in a folder beside it that takes its name when it is whole: who finds it finds all of it.
 */
final class ModelCache {
  private static final int THREADS = 2;
  private static final Object IN_THIS_PROCESS = new Object();

  private ModelCache() {}

  /** The folder of the unpacked models below {@code cache}, filled if need be. */
  static Path folder(Path cache, String hash, Consumer<String> progress) throws IOException {
    Path folder = cache.resolve(hash);
    if (Files.isDirectory(folder)) {
      return folder;
    }
    Files.createDirectories(cache);
    synchronized (IN_THIS_PROCESS) {
      try (FileChannel channel =
              FileChannel.open(
                  cache.resolve(hash + ".lock"),
                  StandardOpenOption.CREATE,
                  StandardOpenOption.WRITE);
          FileLock lock = lock(channel, progress)) {
        if (lock.isValid() && !Files.isDirectory(folder)) {
          fill(folder, progress);
        }
      }
    }
    return folder;
  }

  private static FileLock lock(FileChannel channel, Consumer<String> progress) throws IOException {
    FileLock free = channel.tryLock();
    if (free != null) {
      return free;
    }
    progress.accept("waiting for another process that unpacks the language models");
    return channel.lock();
  }

  private static void fill(Path folder, Consumer<String> progress) throws IOException {
    removeLeftovers(folder);
    Path unfinished = Files.createTempDirectory(folder.getParent(), folder.getFileName() + ".part");
    try {
      unpackAll(unfinished, progress);
      Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      remove(unfinished);
    }
  }

  private static void unpackAll(Path folder, Consumer<String> progress) throws IOException {
    List<ModelFile> files =
        ModelFile.all().stream()
            .filter(file -> !file.kind().equals("opennlp"))
            .sorted(
                Comparator.comparing(file -> !file.kind().equals("vectors"))) // the longest first
            .toList();
    progress.accept(
        String.format(
            Locale.ROOT,
            "unpacking the language models, once for this user (0 of %d)",
            files.size()));
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      CompletionService<String> unpacking = new ExecutorCompletionService<>(threads);
      for (ModelFile file : files) {
        unpacking.submit(
            () -> {
              Unpacking.unpack(file, folder);
              return file.name();
            });
      }
      for (int done = 1; done <= files.size(); done++) {
        String name = unpacking.take().get();
        progress.accept(
            String.format(
                Locale.ROOT,
                "unpacking the language models (%d of %d: %s)",
                done,
                files.size(),
                name));
      }
    } catch (ExecutionException e) {
      throw new IOException("the language models cannot be unpacked: " + e.getCause(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("unpacking the language models was interrupted", e);
    } finally {
      threads.shutdownNow();
    }
  }

  private static void removeLeftovers(Path folder) throws IOException {
    try (DirectoryStream<Path> parts =
        Files.newDirectoryStream(folder.getParent(), folder.getFileName() + ".part*")) {
      for (Path part : parts) {
        remove(part);
      }
    }
  }

  private static void remove(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
