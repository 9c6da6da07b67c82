/** Is the business type 助理医师升执业医师 (rulebook §3.2). */
package org.xinglin.types.upgrade;
