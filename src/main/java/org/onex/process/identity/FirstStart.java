package org.onex.process.identity;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the very first start of an installation must be told.
 *
 * @param secret password of the first administrator; not read once there is one
 * @param provinceCode administrative code of the province
 * @param provinceName name of its office
 */
@ConfigurationProperties("onex.first-start")
record FirstStart(
    @DefaultValue("") String secret,
    @DefaultValue("000000") String provinceCode,
    @DefaultValue("省1+X证书协调推进办公室") String provinceName) {

  private static final int SHORTEST_SECRET = 12;

  boolean hasUsableSecret() {
    return secret.length() >= SHORTEST_SECRET;
  }
}
