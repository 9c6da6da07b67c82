/** Worlds, people and steps of worked scenarios, played through REST on the real distribution under a test clock. */
package org.xinglin.itests.scenario;
