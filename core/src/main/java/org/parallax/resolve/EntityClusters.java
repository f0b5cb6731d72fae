package org.parallax.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parallax.name.NameMatch;

/**
 * Joins profiles pair by pair, the surest pair first; a veto between any two members of two
 * clusters keeps the clusters apart. The order of the profiles does not matter.
 */
final class EntityClusters {
  private static final double ENOUGH = 0.7;

  private record Pair(int a, int b, NameMatch match) {
    static final Comparator<Pair> SUREST_FIRST =
        Comparator.comparingDouble((Pair p) -> -p.match().score())
            .thenComparingInt(Pair::a)
            .thenComparingInt(Pair::b);
  }

  private final List<Profile> profiles;
  private final int[] cluster;
  private final Map<Integer, String> reasons = new HashMap<>();

  /**
   * What is taken for one entity.
   *
   * @param members in {@link Profile#ORDER}
   * @param reasons the rule by which each of them was joined; empty where none was
   */
  record Cluster(List<Profile> members, List<String> reasons) {
    Cluster {
      members = List.copyOf(members);
      reasons = List.copyOf(reasons);
    }
  }

  private EntityClusters(List<Profile> profiles) {
    this.profiles = profiles.stream().sorted(Profile.ORDER).toList();
    this.cluster = new int[profiles.size()];
    for (int i = 0; i < cluster.length; i++) {
      cluster[i] = i;
    }
  }

  /** The clusters, by their first member. */
  static List<Cluster> of(List<Profile> profiles) {
    EntityClusters clusters = new EntityClusters(profiles);
    clusters.join();
    Map<Integer, List<Integer>> members = new TreeMap<>();
    for (int i = 0; i < clusters.cluster.length; i++) {
      members.computeIfAbsent(clusters.cluster[i], k -> new ArrayList<>()).add(i);
    }
    return members.values().stream().map(clusters::cluster).toList();
  }

  private Cluster cluster(List<Integer> members) {
    return new Cluster(
        members.stream().map(profiles::get).toList(),
        members.stream().map(m -> reasons.getOrDefault(m, "")).toList());
  }

  private void join() {
    List<Pair> pairs = pairs();
    List<Pair> sure = pairs.stream().filter(p -> !EntityPairs.isOpen(p.match())).toList();
    List<Pair> open = pairs.stream().filter(p -> EntityPairs.isOpen(p.match())).toList();
    sure.forEach(this::join);
    joinOpen(open.stream().filter(this::hasName).toList());
    joinOpen(open.stream().filter(p -> !hasName(p)).toList());
  }

  /** Whether one of the two is named; a description takes up somebody named before all others. */
  private boolean hasName(Pair pair) {
    return profiles.get(firm(pair)).named();
  }

  /** Joins each that leaves open who is meant with its only candidate. */
  private void joinOpen(List<Pair> open) {
    Map<Integer, Set<Integer>> candidates = new LinkedHashMap<>();
    for (Pair pair : open) {
      candidates.computeIfAbsent(loose(pair), k -> new HashSet<>()).add(cluster[firm(pair)]);
    }
    for (Pair pair : open) {
      Set<Integer> now = new HashSet<>();
      candidates.getOrDefault(loose(pair), Set.of()).forEach(c -> now.add(cluster[c]));
      now.remove(cluster[loose(pair)]);
      if (now.size() <= 1 && !isDoubtful(pair)) {
        join(pair);
      }
    }
  }

  /** Whether some report tells of two people of the age by which a pair would be joined. */
  private boolean isDoubtful(Pair pair) {
    if (!DescribedPeople.isByAge(pair.match())) {
      return false;
    }
    Map<String, Set<Integer>> ofAge = new HashMap<>();
    Set<Integer> told = new TreeSet<>(profiles.get(pair.a()).ages());
    told.retainAll(profiles.get(pair.b()).ages());
    for (int i = 0; i < cluster.length; i++) {
      Profile profile = profiles.get(i);
      boolean other =
          compare(i, pair.a()).reason().equals("gender differs")
              || compare(i, pair.b()).reason().equals("gender differs");
      if (!other && profile.ages().stream().anyMatch(told::contains)) {
        ofAge.computeIfAbsent(profile.report(), k -> new HashSet<>()).add(cluster[i]);
      }
    }
    return ofAge.values().stream().anyMatch(c -> c.size() > 1);
  }

  /** Which of a pair leaves open who is meant: the one with the shorter name. */
  private int loose(Pair pair) {
    Comparator<Integer> shortest =
        Comparator.<Integer, Boolean>comparing(i -> profiles.get(i).named())
            .thenComparingInt(i -> words(profiles.get(i)))
            .thenComparingInt(i -> profiles.get(i).entity().name().length())
            .thenComparingInt(i -> i);
    return shortest.compare(pair.a(), pair.b()) <= 0 ? pair.a() : pair.b();
  }

  private static int words(Profile profile) {
    return profile.entity().name().split("\\s+").length;
  }

  private int firm(Pair pair) {
    return loose(pair) == pair.a() ? pair.b() : pair.a();
  }

  /** All pairs that share a block and may be one, the surest first. */
  private List<Pair> pairs() {
    Map<String, List<Integer>> blocks = new TreeMap<>();
    for (int i = 0; i < profiles.size(); i++) {
      for (String block : profiles.get(i).blocks()) {
        blocks.computeIfAbsent(block, k -> new ArrayList<>()).add(i);
      }
    }
    Map<Long, Pair> found = new TreeMap<>();
    for (List<Integer> block : blocks.values()) {
      for (int i = 0; i < block.size(); i++) {
        for (int j = i + 1; j < block.size(); j++) {
          int a = block.get(i);
          int b = block.get(j);
          found.computeIfAbsent((long) a << 32 | b, k -> new Pair(a, b, compare(a, b)));
        }
      }
    }
    return found.values().stream()
        .filter(p -> p.match().isSame() && p.match().score() >= ENOUGH)
        .sorted(Pair.SUREST_FIRST)
        .toList();
  }

  private NameMatch compare(int a, int b) {
    return EntityPairs.compare(profiles.get(a), profiles.get(b));
  }

  private void join(Pair pair) {
    int a = cluster[pair.a()];
    int b = cluster[pair.b()];
    if (a == b || isVetoed(a, b)) {
      return;
    }
    reasons.putIfAbsent(pair.a(), pair.match().reason());
    reasons.putIfAbsent(pair.b(), pair.match().reason());
    int into = Math.min(a, b);
    int from = Math.max(a, b);
    for (int i = 0; i < cluster.length; i++) {
      cluster[i] = cluster[i] == from ? into : cluster[i];
    }
  }

  private boolean isVetoed(int a, int b) {
    for (int i = 0; i < cluster.length; i++) {
      for (int j = 0; j < cluster.length; j++) {
        if (cluster[i] == a && cluster[j] == b && compare(i, j).isVeto()) {
          return true;
        }
      }
    }
    return false;
  }
}
