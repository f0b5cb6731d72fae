package org.parallax.app.fetch;

import java.net.Inet6Address;
import java.net.InetAddress;

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
      return isUniqueLocal(bytes) || embedsPrivate(bytes);
    }
    int first = bytes[0] & 0xFF;
    int second = bytes[1] & 0xFF;
    boolean isShared = first == 100 && second >= 64 && second < 128;
    boolean isReserved =
        first == 0 || first >= 240 || (first == 198 && (second == 18 || second == 19));
    return isShared || isReserved || (first == 192 && second == 0 && bytes[2] == 0);
  }

  private static boolean isUniqueLocal(byte[] bytes) {
    return (bytes[0] & 0xFE) == 0xFC;
  }

  /**
   * IPv4 addresses that hide in IPv6: mapped, translated (64:ff9b::/96) and 6to4 ones are taken as
   * what they lead to.
   */
  private static boolean embedsPrivate(byte[] bytes) {
    boolean isTranslated =
        bytes[0] == 0 && bytes[1] == 0x64 && (bytes[2] & 0xFF) == 0xFF && (bytes[3] & 0xFF) == 0x9B;
    boolean isSixToFour = bytes[0] == 0x20 && bytes[1] == 0x02;
    if (!isTranslated && !isSixToFour) {
      return false;
    }
    int from = isTranslated ? 12 : 2;
    try {
      return isPrivate(
          InetAddress.getByAddress(
              new byte[] {bytes[from], bytes[from + 1], bytes[from + 2], bytes[from + 3]}));
    } catch (java.net.UnknownHostException e) {
      throw new IllegalStateException("four bytes are an address", e);
    }
  }
}
