package org.onex.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Demo-2027-Onex",
        "demo-2027-onex",
        "password123",
        "P@ssw0rd2027",
        "aaaaaaaaaaa1",
        "abcabcabc123",
        "qwerty123456",
        "1qaz2wsx3edc",
        "admin123456",
        "woaini1314520",
        "a123456789",
        "2027-03-22a",
        "hfschool2027"
      })
  void a_known_published_or_trivial_password_is_refused(String password) {
    assertThat(PasswordRules.problems("hfschool", password)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ming-yue-2028", "Tian-gao-2027", "xKq4-mPd7-wRt9", "山高月小aq27水落石出"})
  void a_password_that_nobody_would_guess_is_taken(String password) {
    assertThat(PasswordRules.problems("hfschool", password)).isEmpty();
  }
}
