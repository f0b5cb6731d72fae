package org.parallax.language;

import org.parallax.text.Relation;

/** The parser's labels as relations; the list is that of the model, an unknown label is DEP. */
final class Labels {
  private Labels() {}

  /**
   * The relation behind {@code label} on a token tagged {@code tag}. The model has one label for
   * all modifiers of nouns and one for all auxiliaries; the tag tells them apart.
   */
  static Relation relation(String label, String tag) {
    return switch (label) {
      case "root" -> Relation.ROOT;
      case "nsubj" -> Relation.NSUBJ;
      case "nsubjpass" -> Relation.NSUBJPASS;
      case "csubj" -> Relation.CSUBJ;
      case "csubjpass" -> Relation.CSUBJPASS;
      case "agent" -> Relation.AGENT;
      case "expl" -> Relation.EXPL;
      case "dobj" -> Relation.DOBJ;
      case "dative" -> Relation.DATIVE;
      case "attr" -> Relation.ATTR;
      case "acomp" -> Relation.ACOMP;
      case "oprd" -> Relation.OPRD;
      case "ccomp" -> Relation.CCOMP;
      case "xcomp" -> Relation.XCOMP;
      case "advcl" -> Relation.ADVCL;
      case "acl" -> Relation.ACL;
      case "relcl" -> Relation.RELCL;
      case "parataxis" -> Relation.PARATAXIS;
      case "prep" -> Relation.PREP;
      case "pobj" -> Relation.POBJ;
      case "pcomp" -> Relation.PCOMP;
      case "cc" -> Relation.CC;
      case "conj" -> Relation.CONJ;
      case "preconj" -> Relation.PRECONJ;
      case "appos" -> Relation.APPOS;
      case "nmod" -> modifier(tag);
      case "compound" -> Relation.COMPOUND;
      case "det" -> Relation.DET;
      case "predet" -> Relation.PREDET;
      case "poss" -> Relation.POSS;
      case "case" -> Relation.CASE;
      case "qmod" -> Relation.QMOD;
      case "advmod" -> Relation.ADVMOD;
      case "npadvmod" -> Relation.NPADVMOD;
      case "neg" -> Relation.NEG;
      case "aux" -> tag.equals("MD") ? Relation.MODAL : Relation.AUX;
      case "auxpass" -> Relation.AUXPASS;
      case "mark" -> Relation.MARK;
      case "prt" -> Relation.PRT;
      case "punct" -> Relation.PUNCT;
      case "vocative" -> Relation.VOCATIVE;
      case "discourse" -> Relation.INTJ;
      case "meta" -> Relation.META;
      default -> Relation.DEP;
    };
  }

  private static Relation modifier(String tag) {
    return switch (tag) {
      case "JJ", "JJR", "JJS", "VBN", "VBG", "AFX" -> Relation.AMOD;
      case "CD" -> Relation.NUM;
      default -> Relation.NMOD;
    };
  }
}
