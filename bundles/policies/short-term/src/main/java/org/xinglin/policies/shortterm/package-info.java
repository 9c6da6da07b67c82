/** Holds the measures on short-term practice as provisions and parameters (rulebook §3.13, §9.2). */
package org.xinglin.policies.shortterm;
