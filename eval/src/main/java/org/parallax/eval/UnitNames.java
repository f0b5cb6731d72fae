package org.parallax.eval;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parallax.model.Quantity;
import org.parallax.model.Quantity.Kind;
import org.parallax.text.Table;

/** The names that the labelled sets give to units, beside Parallax's own. */
final class UnitNames {
  private final Map<String, String> own = new HashMap<>();

  UnitNames() {
    for (List<String> row : Table.beside(UnitNames.class, "unit-names.tsv").rows()) {
      own.put(row.get(0), row.get(1));
    }
  }

  /** Whether the quantity is in the unit that the set names so. */
  boolean isUnit(Quantity quantity, String name) {
    String plain = name.toLowerCase(Locale.ROOT);
    if (quantity.kind() == Kind.AGE) {
      return plain.equals(quantity.unit() + " of age");
    }
    String rate = "";
    int per = plain.indexOf(" per ");
    if (per > 0 && !own.containsKey(plain)) {
      rate = plain.substring(per);
      plain = plain.substring(0, per);
    }
    String wanted = own.getOrDefault(plain, plain) + rate;
    if (quantity.kind() == Kind.COUNT && wanted.contains(" ") && !quantity.unit().contains(" ")) {
      wanted = wanted.substring(wanted.lastIndexOf(' ') + 1);
    }
    boolean bare =
        (quantity.unit().isEmpty() || quantity.unit().equals("time"))
            && (wanted.equals("count") || wanted.equals("-"));
    boolean isLastWord =
        quantity.kind() == Kind.COUNT
            && !wanted.contains(" ")
            && quantity.unit().endsWith(" " + wanted);
    return quantity.unit().equals(wanted) || bare || isLastWord;
  }
}
