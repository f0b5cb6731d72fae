package org.parallax.language;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A hash table from a number and a word to a record of fixed width, in a file that is mapped into
 * memory: it takes no heap, and only the pages that are looked at are read. Big-endian: {@link
 * #MAGIC}, the mask of the slots, then the slots (offset of an entry, or 0), then the entries
 * (number, length of the word, its UTF-16 units, the record). Safe for use by several threads.
 */
final class WordTable {
  static final int MAGIC = 0x50585754;
  static final int HEADER = 8;

  private final ByteBuffer bytes;
  private final int mask;

  private WordTable(ByteBuffer bytes) {
    this.bytes = bytes;
    this.mask = bytes.getInt(4);
  }

  /** The table in {@code file}. */
  static WordTable map(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      ByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
      if (bytes.limit() < HEADER || bytes.getInt(0) != MAGIC) {
        throw new IOException(file + " is not a word table; delete its folder to unpack it again");
      }
      return new WordTable(bytes);
    }
  }

  /** The offset of the record of {@code number} and {@code word}, or -1. */
  int find(int number, String word) {
    int slot = hash(number, word) & mask;
    for (int at = entry(slot); at != 0; at = entry(slot)) {
      if (bytes.getInt(at) == number && holds(at + 4, word)) {
        return at + 6 + 2 * word.length();
      }
      slot = (slot + 1) & mask;
    }
    return -1;
  }

  /** The integer at {@code offset}. */
  int integer(int offset) {
    return bytes.getInt(offset);
  }

  /** The {@code count} numbers from {@code offset} on. */
  float[] floats(int offset, int count) {
    float[] floats = new float[count];
    for (int i = 0; i < count; i++) {
      floats[i] = bytes.getFloat(offset + 4 * i);
    }
    return floats;
  }

  /** The hash by which entries find their slots. */
  static int hash(int number, String word) {
    int mixed = (word.hashCode() ^ number * 0x9E3779B9) * 0x85EBCA6B;
    return mixed ^ mixed >>> 15;
  }

  private int entry(int slot) {
    return bytes.getInt(HEADER + 4 * slot);
  }

  private boolean holds(int at, String word) {
    if ((bytes.getShort(at) & 0xFFFF) != word.length()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (bytes.getChar(at + 2 + 2 * i) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
