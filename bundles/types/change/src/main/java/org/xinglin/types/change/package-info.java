/** Is the business type 变更 (rulebook §3.5). */
package org.xinglin.types.change;
