package org.onex.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onex.SmallHeap;

class BigWorkbookTest {

  @Test
  void tenThousandRowsAreReadAndAnnotatedInASmallHeap() throws Exception {
    assertThat(SmallHeap.run(BigWorkbook.class, 128)).contains("rows=10000 errors=1430 again=1430");
  }
}
