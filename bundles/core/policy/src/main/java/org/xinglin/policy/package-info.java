/** Picks the policies in force by tenant and date, judges cases by all of them and counts working days (R-POL-01…05). */
package org.xinglin.policy;
