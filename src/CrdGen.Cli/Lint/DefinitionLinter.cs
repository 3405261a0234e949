using CrdGen.Cli.Output;
using CrdGen.Cli.Reading;
using CrdGen.Schema;
using CrdGen.Schema.Json;
using CrdGen.Schema.Validation.Definitions;

namespace CrdGen.Cli.Lint;

/// <summary>Judges the definitions of files as the API server would.</summary>
/// <param name="previous">The definitions before an update, by name; one that is not among them is created.</param>
/// <param name="target">The version of the API server.</param>
internal sealed class DefinitionLinter(IReadOnlyDictionary<string, JsonValue> previous, KubernetesVersion target)
{
    private static readonly Dictionary<string, string> Kinds = new(StringComparer.Ordinal)
    {
        [FieldErrorType.Required] = "Required value",
        [FieldErrorType.Invalid] = "Invalid value",
        [FieldErrorType.Forbidden] = "Forbidden",
        [FieldErrorType.NotSupported] = "Unsupported value",
        [FieldErrorType.Duplicate] = "Duplicate value",
        [FieldErrorType.TooLong] = "Too long",
        [FieldErrorType.TooMany] = "Too many",
        [FieldErrorType.TypeInvalid] = "Invalid value",
        [FieldErrorType.InternalError] = "Internal error",
    };

    public DefinitionVerdict Judge(Manifest manifest) => previous.TryGetValue(manifest.Name, out var old)
        ? DefinitionValidator.ValidateUpdate(manifest.Value, old, target)
        : DefinitionValidator.Validate(manifest.Value, target);

    /// <summary>What there is to say, in the order of the file.</summary>
    public static IReadOnlyList<LintFinding> Findings(Manifest manifest, DefinitionVerdict verdict) =>
    [
        .. verdict.DecodingProblems.Select(problem => Finding(manifest, MessageCode.RefusedDefinition, problem.Segments, problem.IsUnknownField, "", problem.Message))
            .Concat(verdict.Errors.Select(error => Finding(manifest, MessageCode.RefusedDefinition, error.Path.SourceSegments(), false, error.Type, error.NewerVersion is { } newer ? $"{Text(error)}; {newer}" : Text(error))))
            .Concat(verdict.VersionProblems.Select(problem => Finding(manifest, problem.IsIgnored ? MessageCode.ServerWarning : MessageCode.RefusedDefinition, problem.Path.SourceSegments(), !problem.IsIgnored, "", problem.Message)))
            .Concat(verdict.Warnings.Select(warning => Finding(manifest, MessageCode.ServerWarning, [], false, "", warning)))
            .Concat(verdict.Advice.Select(advice => Finding(manifest, MessageCode.Advice, advice.Path.SourceSegments(), false, advice.Type, advice.Type == FieldErrorType.TooLong ? Text(advice) : advice.Detail)))
            .Distinct()
            .OrderBy(finding => finding.Position.Line)
            .ThenBy(finding => finding.Position.Column),
    ];

    /// <summary>The kind of error and its detail, unless the detail says the kind already.</summary>
    private static string Text(DefinitionProblem error)
    {
        var kind = Kinds[error.Type];
        return error.Detail.Length == 0 ? kind : error.Detail.StartsWith(kind, StringComparison.Ordinal) ? error.Detail : $"{kind}: {error.Detail}";
    }

    private static LintFinding Finding(Manifest manifest, string code, IReadOnlyList<string> segments, bool isAboutName, string type, string text) => new(
        code == MessageCode.RefusedDefinition ? Severity.Error : Severity.Warning,
        code,
        manifest.File,
        SourceLocator.Find(manifest.Value, manifest.Node, segments, isAboutName),
        SourceLocator.Format(manifest.Value, segments),
        type,
        text);
}
