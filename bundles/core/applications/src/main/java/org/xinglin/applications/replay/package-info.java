/** Judges past applications again: by the versions that were used, by a draft, and counts what policies on trial say (R-POL-03). */
package org.xinglin.applications.replay;
