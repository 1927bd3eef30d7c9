/** Last words of the names of bodies and things, whatever name stands in front: "Northline Airways". */
export const NAME_HEADS: ReadonlySet<string> = new Set(
  `airlines airways academy agency airport alliance assembly associates association authority board brands brigade bureau cabinet
 center centre chamber charity clinic club coalition college commission committee company confederation congress cooperative
 corp corporation council department directorate electric embassy energy enterprises entertainment exchange federation
 ferries foods force forum foundation fund gallery games group guild holdings hospital hospitals hotels inc
 industries initiative institute insurance international laboratories labs league limited lines llc logistics ltd media
 ministry mission mosque motors movement museum network news observatory office organisation organization parish parliament
 partners partnership party pharma pharmaceuticals plc police press products project publishing radio railway
 railways records research resources school schools secretariat senate service services shipping society solutions
 studios systems taskforce technologies technology telecom television theatre tribunal trust union united university
 utilities ventures voice watch water workers world`.split(/\s+/),
);
