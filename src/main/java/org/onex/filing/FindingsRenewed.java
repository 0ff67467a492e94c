package org.onex.filing;

/** A filing under review was judged anew: its open task shows what was found before. */
public record FindingsRenewed(String number) {}
