package org.parallax.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parallax.model.Entity;
import org.parallax.name.Country;
import org.parallax.name.Gender;
import org.parallax.name.InstitutionKey;
import org.parallax.name.NameKeys;

/** Somebody or something that a report speaks of, while it is being read. */
final class Referent {
  /**
   * What a report says that a referent is: "Germany's chancellor".
   *
   * @param head its noun, lower case
   * @param key country and words
   */
  record Role(String head, InstitutionKey key) {}

  private final Set<String> forms = new LinkedHashSet<>();
  private final Set<String> norms = new HashSet<>();
  private final Map<String, InstitutionKey> keys = new HashMap<>();
  private final List<Role> roles = new ArrayList<>();
  private Entity.Type type;
  private String name;
  private Gender gender = Gender.UNKNOWN;
  private boolean named;
  private boolean plural;
  private String country = "";

  private Referent(Entity.Type type, String name, boolean named) {
    this.type = type;
    this.name = name;
    this.named = named;
    forms.add(name);
    norms.add(NameKeys.norm(name));
  }

  static Referent named(Entity.Type type, String name) {
    return new Referent(type, name, true);
  }

  static Referent country(Country country) {
    Referent referent = new Referent(Entity.Type.PLACE, country.name(), true);
    referent.forms.clear();
    referent.norms.clear();
    referent.country = country.code();
    return referent;
  }

  static Referent unnamed(Entity.Type type, String description, boolean plural) {
    Referent referent = new Referent(type, description, false);
    referent.plural = plural;
    return referent;
  }

  Entity.Type type() {
    return type;
  }

  void retype(Entity.Type other) {
    type = other;
  }

  String name() {
    return name;
  }

  boolean isNamed() {
    return named;
  }

  boolean isPlural() {
    return plural;
  }

  /** ISO 3166 code where it is a country, else empty. */
  String countryCode() {
    return country;
  }

  boolean isCountry() {
    return !country.isEmpty();
  }

  /** A person or a single unnamed person. */
  boolean isOnePerson() {
    return !plural && (type == Entity.Type.PERSON || type == Entity.Type.GROUP);
  }

  Gender gender() {
    return gender;
  }

  /** Takes over what a title, a name or a pronoun tells, unless it is known already. */
  void learn(Gender told) {
    gender = gender == Gender.UNKNOWN ? told : gender;
  }

  List<Role> roles() {
    return roles;
  }

  void learn(Role role) {
    if (!roles.contains(role)) {
      roles.add(role);
    }
  }

  Set<String> forms() {
    return forms;
  }

  void addForm(String form) {
    if (forms.add(form)) {
      norms.add(NameKeys.norm(form));
    }
  }

  /** Whether one of its forms has this plain form. */
  boolean bears(String norm) {
    return norms.contains(norm);
  }

  /** The keys of its forms, in their order. */
  List<InstitutionKey> keys() {
    return forms.stream().map(f -> keys.computeIfAbsent(f, InstitutionKey::of)).toList();
  }

  /** Gives it a longer name, or its first one. */
  void rename(String fuller) {
    name = fuller;
    named = true;
    addForm(fuller);
  }

  Entity entity(String id) {
    return new Entity(id, type, name, forms.isEmpty() ? List.of(name) : List.copyOf(forms));
  }
}
