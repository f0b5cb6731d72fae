package org.parallax.language;

import edu.emory.mathcs.nlp.learning.initialization.WeightGenerator;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import edu.emory.mathcs.nlp.learning.util.SparseItem;
import edu.emory.mathcs.nlp.learning.util.SparseVector;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The weights of a model without its zeros, a row a feature; for reading only. Adding them up gives
 * the same sums as the full matrix, in the same order. In a file, big-endian: number of labels, of
 * features, of weights; the starts of the rows; the weights; their labels, a byte each.
 */
final class SparseWeights extends MajorVector {
  private static final int MOST_LABELS = 256;

  private final transient int[] starts;
  private final transient float[] values;
  private final transient byte[] labels;

  private SparseWeights(int labelCount, int[] starts, float[] values, byte[] labels) {
    setSizes(labelCount, starts.length - 1);
    this.starts = starts;
    this.values = values;
    this.labels = labels;
  }

  /** Writes the weights of {@code full} that are not zero. */
  static void write(MajorVector full, Path file) throws IOException {
    int labelCount = full.getLabelSize();
    int features = full.getFeatureSize();
    if (labelCount > MOST_LABELS) {
      throw new IOException("a model of " + labelCount + " labels, at most " + MOST_LABELS);
    }
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16))) {
      out.writeInt(labelCount);
      out.writeInt(features);
      out.writeInt(full.countNonZeroWeights());
      int count = 0;
      for (int x = 0; x <= features; x++) {
        out.writeInt(count);
        for (int y = 0; x < features && y < labelCount; y++) {
          count += full.get(x * labelCount + y) == 0 ? 0 : 1;
        }
      }
      for (int i = 0; i < features * labelCount; i++) {
        if (full.get(i) != 0) {
          out.writeFloat(full.get(i));
        }
      }
      for (int i = 0; i < features * labelCount; i++) {
        if (full.get(i) != 0) {
          out.writeByte(i % labelCount);
        }
      }
    }
  }

  /** The weights in {@code file}. */
  static SparseWeights read(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      ByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
      int labelCount = bytes.getInt();
      int[] starts = new int[bytes.getInt() + 1];
      float[] values = new float[bytes.getInt()];
      byte[] labels = new byte[values.length];
      bytes.asIntBuffer().get(starts);
      bytes.position(bytes.position() + 4 * starts.length);
      bytes.asFloatBuffer().get(values);
      bytes.position(bytes.position() + 4 * values.length);
      bytes.get(labels);
      return new SparseWeights(labelCount, starts, values, labels);
    }
  }

  @Override
  public void addScores(SparseVector features, float[] scores) {
    for (SparseItem item : features.getVector()) {
      int feature = item.getIndex();
      if (feature < getFeatureSize()) {
        for (int i = starts[feature]; i < starts[feature + 1]; i++) {
          scores[labels[i] & 0xFF] += values[i] * item.getValue();
        }
      }
    }
  }

  @Override
  public void addScores(float[] features, float[] scores) {
    throw readOnly();
  }

  @Override
  public int indexOf(int label, int feature) {
    return label + feature * getLabelSize();
  }

  @Override
  public boolean expand(int labelCount, int features, WeightGenerator generator) {
    throw readOnly();
  }

  @Override
  protected void setRowSize(int size) {
    throw readOnly();
  }

  @Override
  protected void setColumnSize(int size) {
    throw readOnly();
  }

  @Override
  protected MajorVector createInstance() {
    throw readOnly();
  }

  private static UnsupportedOperationException readOnly() {
    return new UnsupportedOperationException("these weights are only for scoring sparse features");
  }
}
