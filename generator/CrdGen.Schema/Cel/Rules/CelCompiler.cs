using CrdGen.Schema.Cel.Checking;
using CrdGen.Schema.Cel.Costs;
using CrdGen.Schema.Cel.Schemas;
using CrdGen.Schema.Cel.Syntax;
using CrdGen.Schema.Cel.Types;

namespace CrdGen.Schema.Cel.Rules;

/// <summary>Compiles single expressions: parse, check, estimate.</summary>
public static class CelCompiler
{
    /// <summary>Compiles an expression that has to give a type. It never throws.</summary>
    /// <param name="source">The expression.</param>
    /// <param name="environment">What CEL has.</param>
    /// <param name="variables">The variables.</param>
    /// <param name="self">The type of <c>self</c>, whose limits bound the cost.</param>
    /// <param name="result">The type that the result must have.</param>
    /// <param name="what">What errors call it: empty for a rule, <c>"messageExpression "</c> for that.</param>
    public static CelCompilation Compile(string source, CelEnvironment environment, CelVariables variables, DeclType? self, CelType result, string what = "")
    {
        var syntax = CelParser.Parse(source, environment.Syntax);
        if (syntax.Errors.Count > 0)
        {
            return Failed(CelErrorKind.Syntax, what, source, syntax.Errors);
        }

        var tree = CelChecker.Check(syntax, environment, variables);
        if (tree.Errors.Count > 0)
        {
            return Failed(CelErrorKind.Type, what, source, tree.Errors);
        }

        if (!tree.OutputType.IsExactly(result))
        {
            var must = what.Length == 0 ? "cel expression must evaluate to a bool" : $"{what}must evaluate to a {result.Name}";
            return new(null, new(CelErrorKind.Result, must, [new(0, must)]));
        }

        if (CelConstantChecks.FindError(tree) is { } constant)
        {
            var detail = $"{(what.Length == 0 ? "program" : what.TrimEnd())} instantiation failed: {constant.Message}";
            return new(null, new(CelErrorKind.Program, detail, [constant]));
        }

        try
        {
            return new(new(tree, CostEstimator.Estimate(tree, self)), null);
        }
        catch (InsufficientExecutionStackException)
        {
            return Failed(CelErrorKind.Type, what, source, [new(-1, "the expression is nested too deep")]);
        }
    }

    private static CelCompilation Failed(CelErrorKind kind, string what, string source, IReadOnlyList<CelError> errors) =>
        new(null, new(kind, $"{what}compilation failed: {CelErrors.Text(source, errors)}", errors));
}
