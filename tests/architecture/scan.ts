import { parseSync } from 'vite';

/** What a file asks of others and of its surroundings. */
export interface Scan {
	/** Every module that it names: static, re-exported, dynamic and type imports, and `require`. */
	readonly imports: readonly string[];
	/** Names that it uses and nowhere declares, with `Date.now`, `new Date()` and `Math.random` where they are called. */
	readonly globals: ReadonlySet<string>;
}

interface SyntaxNode {
	readonly type: string;
	readonly [field: string]: unknown;
}

function isNode(value: unknown): value is SyntaxNode {
	return typeof value === 'object' && value !== null && typeof (value as SyntaxNode).type === 'string';
}

function visit(
	node: SyntaxNode,
	see: (node: SyntaxNode, parent: SyntaxNode | null) => void,
	parent: SyntaxNode | null = null,
): void {
	see(node, parent);
	for (const value of Object.values(node)) {
		for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) visit(child, see, node);
	}
}

function textOf(node: unknown): string | null {
	if (!isNode(node)) return null;
	if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
	return isNode(node.literal) ? textOf(node.literal) : null;
}

const MODULE_FIELD: Readonly<Record<string, string>> = {
	ImportDeclaration: 'source',
	ExportNamedDeclaration: 'source',
	ExportAllDeclaration: 'source',
	ImportExpression: 'source',
	TSImportType: 'source',
	TSExternalModuleReference: 'expression',
};

/** Where an identifier only labels something and reads no variable. */
function isLabel(node: SyntaxNode, parent: SyntaxNode | null): boolean {
	if (parent === null) return false;
	if (parent.type === 'MemberExpression' && parent.property === node) return parent.computed !== true;
	if (/^(Property|PropertyDefinition|MethodDefinition|TSPropertySignature|TSMethodSignature)$/.test(parent.type)) {
		return parent.key === node && parent.computed !== true && parent.shorthand !== true;
	}
	return /^(ImportSpecifier|ExportSpecifier|LabeledStatement|TSQualifiedName|TSNamedTupleMember)$/.test(parent.type);
}

/** Names that a pattern declares: `{ a, b: [c] = [] }` declares a and c. */
function declare(pattern: unknown, names: Set<string>): void {
	if (!isNode(pattern)) return;
	if (pattern.type === 'Identifier') names.add(String(pattern.name));
	if (pattern.type === 'ObjectPattern') for (const one of pattern.properties as SyntaxNode[]) declare(one.value ?? one, names);
	if (pattern.type === 'ArrayPattern') for (const one of pattern.elements as unknown[]) declare(one, names);
	declare(pattern.type === 'AssignmentPattern' ? pattern.left : null, names);
	declare(pattern.type === 'RestElement' ? pattern.argument : null, names);
	declare(pattern.type === 'TSParameterProperty' ? pattern.parameter : null, names);
}

function callName(node: SyntaxNode): string | null {
	const callee = node.callee;
	if (!isNode(callee)) return null;
	if (callee.type === 'Identifier') return String(callee.name);
	if (callee.type !== 'MemberExpression' || callee.computed === true) return null;
	const [object, property] = [callee.object, callee.property];
	return isNode(object) && object.type === 'Identifier' && isNode(property) ? `${object.name}.${property.name}` : null;
}

/** Reads one file of TypeScript; throws when it does not parse. */
export function scan(file: string, source: string): Scan {
	const { program, errors } = parseSync(file, source);
	if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
	const imports: string[] = [];
	const declared = new Set<string>();
	const used = new Set<string>();
	const calls = new Set<string>();
	visit(program as unknown as SyntaxNode, (node, parent) => {
		const field = MODULE_FIELD[node.type];
		const module = field === undefined ? null : textOf(node[field] ?? node.argument);
		if (module !== null) imports.push(module);
		const args = (node.arguments ?? []) as readonly unknown[];
		if (node.type === 'CallExpression') {
			const name = callName(node);
			if (name === 'require' && textOf(args[0]) !== null) imports.push(String(textOf(args[0])));
			if (name === 'Date.now' || name === 'Math.random') calls.add(name);
		}
		if (node.type === 'NewExpression' && callName(node) === 'Date' && args.length === 0) calls.add('new Date()');
		if (node.type === 'VariableDeclarator') declare(node.id, declared);
		if (/^Import(Default|Namespace)?Specifier$/.test(node.type)) declare(node.local, declared);
		if (
			/Function|TSDeclareFunction|TSFunctionType|TSMethodSignature|TSEmptyBody/.test(node.type) ||
			node.type === 'CatchClause'
		) {
			declare(node.type === 'CatchClause' ? node.param : node.id, declared);
			for (const one of (node.params ?? []) as unknown[]) declare(one, declared);
		}
		if (/^(Class|TSInterface|TSTypeAlias|TSEnum)/.test(node.type)) declare(node.id, declared);
		if (node.type === 'Identifier' && !isLabel(node, parent)) used.add(String(node.name));
	});
	const globals = new Set([...calls, ...[...used].filter((name) => !declared.has(name))]);
	return { imports, globals };
}
