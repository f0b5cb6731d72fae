package org.parallax.store;

import java.io.IOException;

/** A data folder that cannot be read or written; the message is a sentence for the user. */
public final class StoreException extends IOException {
  private static final long serialVersionUID = 1L;

  public StoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
