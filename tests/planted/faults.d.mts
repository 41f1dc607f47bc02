export interface PlantedFault {
	/** What is wrong, as a sentence without its full stop. */
	readonly fault: string;
	readonly file: string;
	readonly from: string;
	readonly to: string;
	/** File, from and to of what is planted with it. */
	readonly also?: readonly (readonly [file: string, from: string, to: string])[];
	/** Files of tests, each of which has to fail. */
	readonly caughtBy: readonly string[];
	/** Words in the name of the one test that is run. */
	readonly only?: string;
	readonly env?: Readonly<Record<string, string>>;
}
export const FAULTS: readonly PlantedFault[];
