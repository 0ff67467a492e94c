package org.onex.directory;

import java.security.SecureRandom;
import org.springframework.stereotype.Component;

/** Makes passwords that can be read from paper: no letter looks like a digit or another letter. */
@Component
class FreshPasswords {

  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ";
  private static final String DIGITS = "23456789";
  private static final int BLOCKS = 3;
  private static final int LETTERS_PER_BLOCK = 3;

  private final SecureRandom random = new SecureRandom();

  /** Three letters and a digit, three times over: about 60 bits. */
  String next() {
    StringBuilder password = new StringBuilder();
    for (int block = 0; block < BLOCKS; block++) {
      if (block > 0) {
        password.append('-');
      }
      for (int i = 0; i < LETTERS_PER_BLOCK; i++) {
        password.append(one(LETTERS));
      }
      password.append(one(DIGITS));
    }
    return password.toString();
  }

  private char one(String alphabet) {
    return alphabet.charAt(random.nextInt(alphabet.length()));
  }
}
