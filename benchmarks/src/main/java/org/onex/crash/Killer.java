package org.onex.crash;

import java.util.Random;
import java.util.concurrent.Callable;

/** Kills one node so many times, each time at some moment after it has come up. */
final class Killer implements Callable<Void> {

  private static final int SHORTEST_LIFE_MILLIS = 500;
  private static final int LONGEST_LIFE_MILLIS = 15_000;

  private final Node node;
  private final int kills;
  private final Random moments;

  Killer(Node node, int kills, long seed) {
    this.node = node;
    this.kills = kills;
    this.moments = new Random(seed);
  }

  @Override
  public Void call() throws InterruptedException {
    for (int kill = 0; kill < kills; kill++) {
      Thread.sleep(moments.nextInt(SHORTEST_LIFE_MILLIS, LONGEST_LIFE_MILLIS));
      node.kill();
      node.start();
    }
    return null;
  }
}
