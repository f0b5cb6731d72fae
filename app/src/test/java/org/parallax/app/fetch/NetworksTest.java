package org.parallax.app.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.InetAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Private addresses are known in every guise. */
class NetworksTest {
  @ParameterizedTest(name = "{0} is private: {1}")
  @CsvSource({
    // public
    "8.8.8.8, false",
    "9.255.255.255, false",
    "11.0.0.0, false",
    "100.63.255.255, false",
    "100.128.0.0, false",
    "172.15.255.255, false",
    "172.32.0.0, false",
    "192.0.1.1, false",
    "192.169.0.1, false",
    "198.17.255.255, false",
    "198.20.0.0, false",
    "223.255.255.255, false",
    "2606:4700::1111, false",
    "2a00:1450:4001::8a, false",
    // this host, this machine, private networks, links
    "0.0.0.0, true",
    "0.1.2.3, true",
    "127.0.0.1, true",
    "127.255.255.255, true",
    "10.0.0.1, true",
    "172.16.0.1, true",
    "172.31.255.255, true",
    "192.168.0.1, true",
    "169.254.169.254, true",
    // shared by a carrier's customers, for protocols, tests, documents
    "100.64.0.1, true",
    "100.127.255.255, true",
    "192.0.0.8, true",
    "192.0.2.1, true",
    "198.18.0.1, true",
    "198.19.255.255, true",
    "198.51.100.7, true",
    "203.0.113.7, true",
    // multicast, reserved, broadcast
    "224.0.0.1, true",
    "240.0.0.1, true",
    "255.255.255.255, true",
    // IPv6
    "::, true",
    "::1, true",
    "fe80::1, true",
    "fec0::1, true",
    "fc00::1, true",
    "fdff:ffff::1, true",
    "ff02::1, true",
    "2001:db8::1, true",
    // IPv4 in IPv6: mapped, compatible, translated, 6to4
    "::ffff:10.0.0.1, true",
    "::ffff:8.8.8.8, false",
    "::127.0.0.1, true",
    "::8.8.8.8, false",
    "64:ff9b::192.168.0.1, true",
    "64:ff9b::8.8.8.8, false",
    "64:ff9b:1::8.8.8.8, true",
    "2002:0a00:0001::1, true",
    "2002:7f00:0001::1, true",
    "2002:0808:0808::1, false",
  })
  void privateOrNot(String address, boolean isPrivate) throws IOException {
    assertEquals(isPrivate, Networks.isPrivate(InetAddress.getByName(address)));
  }
}
