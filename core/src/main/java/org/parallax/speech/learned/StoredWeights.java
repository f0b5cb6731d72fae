package org.parallax.speech.learned;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.InflaterInputStream;

/**
 * Weights of one byte each, found by the number of their feature. The file holds, question after
 * question, how many there are, the size of one step, and for each weight its distance from the
 * feature before it and its steps; all of it deflated.
 */
public final class StoredWeights implements Weights {
  /** The name of the model that ships. */
  public static final String SHIPPED = "attribution.weights";

  private static final int FREE = -1;
  private static final int STEPS = 127;
  private static final int MORE = 0x80;

  private final int[] ids;
  private final byte[] steps;
  private final float step;
  private final int mask;

  private StoredWeights(int count, float step) {
    int room = Integer.highestOneBit(Math.max(2, count * 2 - 1)) * 2;
    this.ids = new int[room];
    Arrays.fill(ids, FREE);
    this.steps = new byte[room];
    this.step = step;
    this.mask = room - 1;
  }

  @Override
  public float of(int id) {
    int at = place(id);
    return ids[at] == id ? steps[at] * step : 0;
  }

  private int place(int id) {
    int at = ((id * 0x9E3779B1) >>> 7) & mask;
    while (ids[at] != FREE && ids[at] != id) {
      at = (at + 1) & mask;
    }
    return at;
  }

  /** The model that ships. */
  public static Model shipped() {
    try {
      return read(bytes());
    } catch (IOException e) {
      throw new UncheckedIOException(SHIPPED + " cannot be read", e);
    }
  }

  /** The SHA-256 of the model that ships. */
  public static String hash() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static byte[] bytes() {
    try (InputStream in = StoredWeights.class.getResourceAsStream(SHIPPED)) {
      if (in == null) {
        throw new IllegalArgumentException("no " + SHIPPED + " beside " + StoredWeights.class);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(SHIPPED + " cannot be read", e);
    }
  }

  /** The model in {@code bytes}. */
  public static Model read(byte[] bytes) throws IOException {
    Map<Question, Weights> weights = new EnumMap<>(Question.class);
    try (DataInputStream in =
        new DataInputStream(
            new BufferedInputStream(new InflaterInputStream(new ByteArrayInputStream(bytes))))) {
      for (Question question : Question.values()) {
        weights.put(question, one(in));
      }
    }
    return new Model(weights);
  }

  private static StoredWeights one(DataInputStream in) throws IOException {
    int count = in.readInt();
    StoredWeights read = new StoredWeights(count, in.readFloat());
    int id = 0;
    for (int i = 0; i < count; i++) {
      id += distance(in);
      int at = read.place(id);
      read.ids[at] = id;
      read.steps[at] = in.readByte();
    }
    return read;
  }

  private static int distance(DataInputStream in) throws IOException {
    int value = 0;
    int shift = 0;
    int next = in.readUnsignedByte();
    while (next >= MORE) {
      value |= (next - MORE) << shift;
      shift += 7;
      next = in.readUnsignedByte();
    }
    return value | next << shift;
  }

  /** The stored form of {@code weights}, by feature; not yet deflated. */
  public static byte[] write(float[] weights) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    float largest = 0;
    for (float weight : weights) {
      largest = Math.max(largest, Math.abs(weight));
    }
    float step = largest == 0 ? 1 : largest / STEPS;
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      int count = 0;
      for (float weight : weights) {
        count += steps(weight, step) == 0 ? 0 : 1;
      }
      out.writeInt(count);
      out.writeFloat(step);
      int before = 0;
      for (int id = 0; id < weights.length; id++) {
        int stepped = steps(weights[id], step);
        if (stepped != 0) {
          int distance = id - before;
          for (; distance >= MORE; distance >>>= 7) {
            out.writeByte((distance & (MORE - 1)) | MORE);
          }
          out.writeByte(distance);
          out.writeByte(stepped);
          before = id;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("weights cannot be written to memory", e);
    }
    return bytes.toByteArray();
  }

  private static int steps(float weight, float step) {
    return Math.max(-STEPS, Math.min(STEPS, Math.round(weight / step)));
  }
}
