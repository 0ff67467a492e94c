package org.onex.web.security;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Whose word counts on where a request comes from: the proxies that the installation names, by
 * default none. Whatever else a client writes into forwarding headers is not read.
 */
@Component
class TrustedProxies implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

  private final List<String> addresses;

  TrustedProxies(@Value("${onex.trusted-proxies}") List<String> addresses) {
    this.addresses = addresses;
  }

  @Override
  public void customize(TomcatServletWebServerFactory server) {
    if (addresses.isEmpty()) {
      return;
    }
    var valve = new RemoteIpValve();
    valve.setInternalProxies(
        addresses.stream()
            .map(TrustedProxies::asTomcatWritesIt)
            .map(Pattern::quote)
            .collect(Collectors.joining("|")));
    valve.setProtocolHeader("X-Forwarded-Proto");
    valve.setHostHeader("X-Forwarded-Host");
    valve.setPortHeader("X-Forwarded-Port");
    server.addEngineValves(valve);
  }

  private static String asTomcatWritesIt(String address) {
    try {
      return InetAddress.getByName(address.strip()).getHostAddress();
    } catch (UnknownHostException e) {
      throw new IllegalStateException(
          "onex.trusted-proxies（ONEX_TRUSTED_PROXIES）中的“%s”不是可识别的地址，请逐个填写代理服务器的IP地址，以逗号分隔。"
              .formatted(address),
          e);
    }
  }
}
