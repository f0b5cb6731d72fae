package org.parallax.app.about;

/** The version of the program. */
public final class Version {
  private Version() {}

  /** As in "0.1.0"; "unbuilt" where it does not run from its jar. */
  public static String text() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "unbuilt" : version;
  }
}
