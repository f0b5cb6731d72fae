package org.parallax.app.fetch;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.nio.ByteBuffer;

/** Which addresses belong to private networks, this machine, or nobody. */
final class Networks {
  private Networks() {}

  static boolean isPrivate(InetAddress address) {
    if (address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return true;
    }
    byte[] bytes = address.getAddress();
    if (address instanceof Inet6Address) {
      return isUniqueLocal(bytes) || isOfDocuments(bytes) || embedsPrivate(bytes);
    }
    int first = bytes[0] & 0xFF;
    int second = bytes[1] & 0xFF;
    boolean isShared = first == 100 && second >= 64 && second < 128;
    boolean isReserved =
        first == 0 || first >= 240 || (first == 198 && (second == 18 || second == 19));
    return isShared || isReserved || isOfDocuments(first, second, bytes[2] & 0xFF);
  }

  /** Blocks for protocols and for examples in documents (RFC 6890, RFC 5737). */
  private static boolean isOfDocuments(int first, int second, int third) {
    return (first == 192 && second == 0 && (third == 0 || third == 2))
        || (first == 198 && second == 51 && third == 100)
        || (first == 203 && second == 0 && third == 113);
  }

  private static boolean isUniqueLocal(byte[] bytes) {
    return (bytes[0] & 0xFE) == 0xFC;
  }

  /** The block for examples in documents (RFC 3849). */
  private static boolean isOfDocuments(byte[] bytes) {
    return ByteBuffer.wrap(bytes).getInt() == 0x2001_0DB8;
  }

  /**
   * IPv4 addresses that hide in IPv6: compatible (::/96), translated (64:ff9b::/96) and 6to4 ones
   * are taken as what they lead to; mapped ones the platform has unpacked before. 64:ff9b:1::/48 is
   * for translation within one network (RFC 8215).
   */
  private static boolean embedsPrivate(byte[] bytes) {
    boolean isTranslated =
        bytes[0] == 0 && bytes[1] == 0x64 && (bytes[2] & 0xFF) == 0xFF && (bytes[3] & 0xFF) == 0x9B;
    if (isTranslated && (bytes[4] != 0 || bytes[5] != 0)) {
      return true;
    }
    boolean isCompatible = ByteBuffer.wrap(bytes).getLong() == 0 && bytes[8] == 0 && bytes[9] == 0;
    boolean isSixToFour = bytes[0] == 0x20 && bytes[1] == 0x02;
    if (!isTranslated && !isCompatible && !isSixToFour) {
      return false;
    }
    int from = isSixToFour ? 2 : 12;
    try {
      return isPrivate(
          InetAddress.getByAddress(
              new byte[] {bytes[from], bytes[from + 1], bytes[from + 2], bytes[from + 3]}));
    } catch (java.net.UnknownHostException e) {
      throw new IllegalStateException("four bytes are an address", e);
    }
  }
}
