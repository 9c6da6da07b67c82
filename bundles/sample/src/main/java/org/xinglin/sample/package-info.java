/** Makes a sample world: provinces with authorities and institutions, and exam-centre files of any size, good and bad. */
package org.xinglin.sample;
