using CrdGen.Schema.Cel.Checking;
using CrdGen.Schema.Cel.Costs;
using CrdGen.Schema.Cel.Syntax;

namespace CrdGen.Schema.Cel.Rules;

/// <summary>What is wrong with an expression.</summary>
public enum CelErrorKind
{
    /// <summary>It is no CEL.</summary>
    Syntax,

    /// <summary>Its types don't fit, or it names what is not there.</summary>
    Type,

    /// <summary>It is neither, but its result is of another type than it must be.</summary>
    Result,

    /// <summary>It has the right types, but a literal in it makes every evaluation fail.</summary>
    Program,
}

/// <summary>Why an expression was refused.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Detail">The whole story in the API server's words, as it says them of a rule or a message expression.</param>
/// <param name="Errors">Each error with its place in the source, in order. For errors of the result, one at the start.</param>
public sealed record CelCompilationError(CelErrorKind Kind, string Detail, IReadOnlyList<CelError> Errors);

/// <summary>An expression that compiled.</summary>
/// <param name="Tree">It, with its types: what an evaluation needs.</param>
/// <param name="Cost">What one evaluation costs at least and at most.</param>
public sealed record CompiledExpression(CelCheckedTree Tree, CostEstimate Cost);

/// <summary>What came of compiling an expression: a program or an error; neither, if it was empty.</summary>
public readonly record struct CelCompilation(CompiledExpression? Program, CelCompilationError? Error);
