namespace CrdGen.Build.Manifests;

/// <summary>Something the user has to know, with the place where an editor should open.</summary>
public sealed record Problem(string Code, string Message, string? File = null, int Line = 0, int Column = 0);

/// <summary>Ends the run before anything was written.</summary>
public sealed class ProblemException(List<Problem> problems) : Exception(problems[0].Message)
{
    public ProblemException(Problem problem)
        : this([problem])
    {
    }

    public List<Problem> Problems { get; } = problems;
}
