package org.onex.signin;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * What counts as one address: of IPv6 the network, since a host there has addresses without end.
 */
final class ClientAddress {

  private static final Pattern LITERAL = Pattern.compile("[0-9a-fA-F:.%]*");
  private static final int IPV6 = 16;
  private static final int NETWORK = 8;

  private ClientAddress() {}

  static String network(String address) {
    if (!address.contains(":") || !LITERAL.matcher(address).matches()) {
      return address;
    }
    try {
      var bytes = InetAddress.getByName(address).getAddress();
      return bytes.length == IPV6
          ? InetAddress.getByAddress(Arrays.copyOf(Arrays.copyOf(bytes, NETWORK), IPV6))
              .getHostAddress()
          : address;
    } catch (UnknownHostException e) {
      return address;
    }
  }
}
