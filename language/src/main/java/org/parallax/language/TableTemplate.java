package org.parallax.language;

import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.train.HyperParameter;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;

/**
 * A model's list of features, apart from the numbers of their values, which lie in a table.
 *
 * @param <S> the state of the component that asks
 */
final class TableTemplate<S extends NLPState<NLPNode>> extends FeatureTemplate<NLPNode, S> {

  /** The features of {@code other} without the numbers of their values. */
  TableTemplate(FeatureTemplate<NLPNode, S> other) {
    super(null, new HyperParameter());
    feature_list = other.getFeatureList();
    feature_set = other.getSetFeatureList();
    word_embeddings = other.getEmbeddingFeatureList();
  }

  /** Takes the numbers of the values from {@code features} from now on. */
  void use(FeatureMap features) {
    feature_map = features;
  }
}
