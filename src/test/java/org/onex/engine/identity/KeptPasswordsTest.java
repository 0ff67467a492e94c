package org.onex.engine.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onex.Browser.location;

import org.camunda.bpm.engine.impl.digest.Sha512HashDigest;
import org.junit.jupiter.api.Test;
import org.onex.Browser;
import org.onex.OneXTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** How passwords stand in the database. */
@OneXTest
class KeptPasswordsTest {

  @LocalServerPort int port;
  @Autowired JdbcTemplate jdbc;

  @Test
  void a_password_hashed_by_an_earlier_version_is_accepted_and_hashed_slowly_from_then_on() {
    var salt = "c2FsdHNhbHRzYWx0c2FsdA==";
    jdbc.update(
        "update act_id_user set pwd_ = ?, salt_ = ?, attempts_ = 10 where id_ = 'ahwuhu'",
        "{SHA-512}" + new Sha512HashDigest().encrypt(Browser.PASSWORD + salt),
        salt);

    assertThat(location(Browser.anonymous(port).signIn("ahwuhu", "wrong"))).contains("error");
    assertThat(stored("ahwuhu")).startsWith("{SHA-512}");
    Browser.signedIn(port, "ahwuhu");
    assertThat(stored("ahwuhu")).startsWith("{argon2}$argon2id$v=19$m=256,t=1,");
    Browser.signedIn(port, "ahwuhu");
  }

  @Test
  void a_generated_password_is_hashed_slowly_at_its_first_sign_in() {
    var hashes = new PasswordHashes(1024, 2);

    var generated = hashes.ofGenerated("abc2-def3-ghj4");

    assertThat(hashes.check("abc2-def3-ghj4", generated)).isTrue();
    assertThat(hashes.isOutdated(generated)).isTrue();
    assertThat(hashes.isOutdated(hashes.encrypt("abc2-def3-ghj4"))).isFalse();
  }

  private String stored(String account) {
    return jdbc.queryForList("select pwd_ from act_id_user where id_ = ?", String.class, account)
        .get(0);
  }
}
