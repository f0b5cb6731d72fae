package org.parallax.speech.learned;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;

class StoredWeightsTest {
  private static final float STEP = 2f / 127;

  private static Model model(float[] weights) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
      for (int i = 0; i < Question.values().length; i++) {
        out.write(StoredWeights.write(weights));
      }
    }
    return StoredWeights.read(bytes.toByteArray());
  }

  @Test
  void readsBackWhatWasWrittenToHalfAStep() throws IOException {
    float[] weights = new float[Signs.space()];
    weights[0] = 2f;
    weights[77] = -1.3f;
    weights[weights.length - 1] = 0.4f;
    Weights read = model(weights).of(Question.ANCHOR);
    for (int id : new int[] {0, 1, 77, 300_000, weights.length - 1}) {
      assertEquals(weights[id], read.of(id), STEP / 2 + 1e-6, "feature " + id);
    }
  }

  @Test
  void readsWeightsOfWhichAllAreZero() throws IOException {
    assertEquals(0, model(new float[Signs.space()]).of(Question.LEFT).of(5));
  }

  @Test
  void shipsWeightsForEveryQuestion() {
    for (Question question : Question.values()) {
      Weights weights = StoredWeights.shipped().of(question);
      boolean any = false;
      for (int id = 0; id < Signs.space() && !any; id++) {
        any = weights.of(id) != 0;
      }
      assertTrue(any, question::toString);
    }
  }
}
