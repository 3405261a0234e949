using CrdGen.Generator.Diagnostics;
using CrdGen.Schema.Model;
using CrdGen.Schema.Validation.Definitions;
using Microsoft.CodeAnalysis;

namespace CrdGen.Generator.Parsing.Attributes;

/// <summary>
/// What the API server accepts without a word, and is wrong all the same, in what the attributes of one type or property changed. A
/// later attribute may put right what an earlier one says, so that it is told when all are applied.
/// </summary>
internal sealed class AttributeAdvice
{
    private List<(string Path, DefinitionProblem Problem, AttributeData Attribute)>? found;

    /// <summary>Notes what one attribute brings.</summary>
    public void Add(JsonSchemaProps before, JsonSchemaProps after, AttributeData attribute)
    {
        foreach (var (path, old, schema) in ChangedNodes.Find(before, after))
        {
            var advice = SchemaAdvice.OfNode(schema);
            if (advice.Count > 0)
            {
                var known = Texts(old);
                (found ??= []).AddRange(advice.Where(problem => !known.Contains(problem.ToString())).Select(problem => (path, problem, attribute)));
            }
        }
    }

    /// <summary>Reports what is still wrong.</summary>
    public void Report(JsonSchemaProps original, JsonSchemaProps final, ISymbol symbol, DiagnosticSink sink)
    {
        if (found is null)
        {
            return;
        }

        var wrong = ChangedNodes.Find(original, final).ToLookup(node => node.Path, node => Texts(node.After));
        foreach (var (path, problem, attribute) in found)
        {
            if (wrong[path].Any(texts => texts.Contains(problem.ToString())))
            {
                Report(path, problem, symbol, attribute, sink);
            }
        }
    }

    /// <summary>Reports what is wrong with a schema that is given as JSON.</summary>
    public static void ReportAll(JsonSchemaProps raw, ISymbol symbol, AttributeData attribute, DiagnosticSink sink)
    {
        foreach (var (path, _, schema) in ChangedNodes.Find(null, raw))
        {
            if (EmptyIntervals.Find(schema) is { } interval)
            {
                sink.Report(ConstraintsDiagnostics.EmptyInterval, attribute, symbol.Name + path, interval.Lower, interval.Upper);
            }

            foreach (var problem in SchemaAdvice.OfNode(schema))
            {
                Report(path, problem, symbol, attribute, sink);
            }
        }
    }

    private static void Report(string path, DefinitionProblem problem, ISymbol symbol, AttributeData attribute, DiagnosticSink sink) =>
        sink.Report(ConstraintsDiagnostics.Ineffective, attribute, problem.Field, symbol.Name + path, problem.Detail);

    private static HashSet<string> Texts(JsonSchemaProps? schema) =>
        new(schema is null ? [] : SchemaAdvice.OfNode(schema).Select(problem => problem.ToString()), StringComparer.Ordinal);
}
