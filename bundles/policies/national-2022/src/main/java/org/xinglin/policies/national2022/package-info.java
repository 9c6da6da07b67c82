/** Holds 医师法 (2022) as provisions and parameters. */
package org.xinglin.policies.national2022;
