/** Is the business type 补录医师资格 (rulebook §3.13, R-REG-195…197). */
package org.xinglin.types.legacyentry;
