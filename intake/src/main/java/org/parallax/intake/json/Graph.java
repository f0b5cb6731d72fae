package org.parallax.intake.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.intake.draft.Blank;
import tools.jackson.databind.JsonNode;

/**
 * Objects that name each other by {@code @id}.
 *
 * @param all every object, in its order
 * @param byId the first object with content under each name
 */
public record Graph(List<JsonNode> all, Map<String, JsonNode> byId) {
  public Graph {
    all = List.copyOf(all);
  }

  /** The named objects among {@code roots} and in their {@code @graph}. */
  public static Graph of(List<JsonNode> roots) {
    Map<String, JsonNode> byId = new LinkedHashMap<>();
    List<JsonNode> all = objects(roots);
    for (JsonNode node : all) {
      String id = node.path("@id").asString("");
      if (!id.isEmpty() && node.size() > 1) {
        byId.putIfAbsent(id, node);
      }
    }
    return new Graph(all, byId);
  }

  /** The objects among {@code roots}: those in lists and in {@code @graph} included. */
  public static List<JsonNode> objects(List<JsonNode> roots) {
    List<JsonNode> objects = new ArrayList<>();
    for (JsonNode root : roots) {
      for (JsonNode node : each(root)) {
        if (node.isObject()) {
          objects.add(node);
          objects.addAll(objects(List.of(node.path("@graph"), node.path("mainEntity"))));
        }
      }
    }
    return objects;
  }

  /** The object that {@code node} refers to, or itself. */
  public JsonNode resolve(JsonNode node) {
    JsonNode named = byId.get(node.path("@id").asString(""));
    return named != null && node.size() == 1 ? named : node;
  }

  /** The name of the first object of that type. */
  public Optional<String> named(String type) {
    return all.stream()
        .filter(node -> new Article(node, this).types().contains(type))
        .flatMap(node -> name(node).stream())
        .findFirst();
  }

  /** The name of a thing that is given by its name or as an object. */
  Optional<String> name(JsonNode node) {
    if (node.isString()) {
      return given(node.stringValue(""));
    }
    JsonNode thing = resolve(node);
    for (String key : List.of("name", "legalName", "alternateName")) {
      for (String name : strings(thing.path(key))) {
        Optional<String> given = given(name);
        if (given.isPresent()) {
          return given;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> given(String name) {
    return Blank.isInvisible(name) ? Optional.empty() : Optional.of(Blank.strip(name));
  }

  /** The elements of a list, or the one value; nothing of a missing one. */
  static List<JsonNode> each(JsonNode node) {
    if (node.isArray()) {
      return List.copyOf(node.values());
    }
    return node.isMissingNode() || node.isNull() ? List.of() : List.of(node);
  }

  /** The texts of a value or of a list of values. */
  static List<String> strings(JsonNode node) {
    return each(node).stream().filter(JsonNode::isString).map(n -> n.stringValue("")).toList();
  }
}
