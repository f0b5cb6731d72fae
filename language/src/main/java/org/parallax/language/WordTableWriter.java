package org.parallax.language;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes a {@link WordTable}. The entries go to the file as they come, behind the room for the
 * slots, which are filled in at the end.
 */
final class WordTableWriter implements AutoCloseable {
  private static final int LONGEST_WORD = 0xFFFF;

  private final Path file;
  private final DataOutputStream out;
  private final int[] slots;

  /** A writer of at most {@code entries} entries to {@code file}. */
  WordTableWriter(Path file, int entries) throws IOException {
    this.file = file;
    this.slots = new int[Integer.highestOneBit(Math.max(1, entries)) * 4];
    OutputStream plain = Files.newOutputStream(file);
    this.out = new DataOutputStream(new BufferedOutputStream(plain, 1 << 16));
    out.write(new byte[WordTable.HEADER + 4 * slots.length]);
  }

  /** Writes the entry of {@code number} and {@code word} with a record of integers. */
  void put(int number, String word, int... record) throws IOException {
    if (begin(number, word)) {
      for (int value : record) {
        out.writeInt(value);
      }
    }
  }

  /** Writes the entry of {@code number} and {@code word} with a record of floats. */
  void put(int number, String word, float[] record) throws IOException {
    if (begin(number, word)) {
      for (float value : record) {
        out.writeFloat(value);
      }
    }
  }

  private boolean begin(int number, String word) throws IOException {
    if (word.length() > LONGEST_WORD) {
      return false;
    }
    int mask = slots.length - 1;
    int slot = WordTable.hash(number, word) & mask;
    while (slots[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    slots[slot] = out.size();
    out.writeInt(number);
    out.writeShort(word.length());
    out.writeChars(word);
    return true;
  }

  /** Fills in the slots. */
  @Override
  public void close() throws IOException {
    out.close();
    ByteBuffer head = ByteBuffer.allocate(WordTable.HEADER + 4 * slots.length);
    head.putInt(WordTable.MAGIC).putInt(slots.length - 1);
    for (int slot : slots) {
      head.putInt(slot);
    }
    try (var channel =
        java.nio.channels.FileChannel.open(file, java.nio.file.StandardOpenOption.WRITE)) {
      channel.write(head.flip(), 0);
    }
  }
}
