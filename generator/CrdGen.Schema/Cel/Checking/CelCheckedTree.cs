using CrdGen.Schema.Cel.Syntax;
using CrdGen.Schema.Cel.Types;

namespace CrdGen.Schema.Cel.Checking;

/// <summary>An expression with its types.</summary>
public sealed class CelCheckedTree
{
    private readonly CelType?[] types;
    private readonly CelReference?[] references;

    private readonly CelVariables variables;

    internal CelCheckedTree(CelVariables variables, CelSyntaxTree syntax, CelExpression root, CelType?[] types, CelReference?[] references, IReadOnlyList<CelError> errors)
    {
        this.variables = variables;
        Syntax = syntax;
        Root = root;
        this.types = types;
        this.references = references;
        Errors = errors;
    }

    public CelSyntaxTree Syntax { get; }

    /// <summary>
    /// The expression with names resolved: <c>optional.none()</c> is a call without a target, <c>net.IP</c> an identifier. Other
    /// nodes, and all ids, are those of <see cref="Syntax"/>.
    /// </summary>
    public CelExpression Root { get; }

    /// <summary>Errors of types, by offset. A tree with errors is not to be evaluated.</summary>
    public IReadOnlyList<CelError> Errors { get; }

    /// <summary>The type of the whole.</summary>
    public CelType OutputType => TypeOf(Root);

    /// <summary>The type of a node, without type variables.</summary>
    public CelType TypeOf(CelExpression node) => types[node.Id] ?? CelType.Dyn;

    /// <summary>What an identifier or a call means; <see langword="null"/> for others.</summary>
    public CelReference? ReferenceOf(CelExpression node) => references[node.Id];

    /// <summary>Whether any name resolved to a variable.</summary>
    public bool Uses(string variable)
    {
        foreach (var reference in references)
        {
            if (reference?.Name == variable)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A type as errors show it.</summary>
    internal string Text(CelType type) => CelTypeText.Of(type, variables.SelfType);
}
