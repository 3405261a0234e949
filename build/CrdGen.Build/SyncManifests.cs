using CrdGen.Build.Manifests;
using CrdGen.Build.RuleCosts;
using Microsoft.Build.Framework;

namespace CrdGen.Build;

/// <summary>
/// The MSBuild task: brings the manifest folder in line with the manifests in an assembly, or tells where it is not.
/// Wiring only; <see cref="ManifestFolder"/> does the work.
/// </summary>
public sealed class SyncManifests : Microsoft.Build.Utilities.Task
{
    /// <summary>The full path of the assembly that was just compiled.</summary>
    [Required]
    public string Assembly { get; set; } = "";

    /// <summary>Whose manifests these are: the assembly's name. Several projects can share a folder.</summary>
    [Required]
    public string Owner { get; set; } = "";

    /// <summary>The full path of the manifest folder.</summary>
    [Required]
    public string Directory { get; set; } = "";

    /// <summary>Write or Check.</summary>
    [Required]
    public string Mode { get; set; } = "";

    /// <summary>The full path of the file that tells MSBuild when this ran, and which files to watch.</summary>
    [Required]
    public string Stamp { get; set; } = "";

    /// <summary>Where the report about the costs of rules goes.</summary>
    public string RuleCosts { get; set; } = "";

    public override bool Execute()
    {
        var write = string.Equals(Mode, "Write", StringComparison.OrdinalIgnoreCase);
        if (!write && !string.Equals(Mode, "Check", StringComparison.OrdinalIgnoreCase))
        {
            Report(new("CRD9010", $"CrdGenManifests is '{Mode}'; it can be Write, Check or None."));
            return false;
        }

        var watched = new List<string>();
        try
        {
            // What fails below must not leave the stamp of an earlier success.
            File.Delete(Stamp);
            var raw = AssemblyManifests.Read(Assembly);
            var manifests = Manifest.ParseAll(raw);
            var folder = new ManifestFolder(Directory, Owner);
            if (write)
            {
                foreach (var change in folder.Write(manifests))
                {
                    Log.LogMessage(MessageImportance.High, "CrdGen: {0}", change);
                }
            }
            else
            {
                folder.Check(manifests).ForEach(Report);
            }

            Write(RuleCostReport.Of(raw));
            watched = folder.Files(manifests);
            folder.Warnings.ForEach(warning => Log.LogWarning(null, warning.Code, null, warning.File, 0, 0, 0, 0, "{0}", warning.Message));
        }
        catch (ProblemException exception)
        {
            exception.Problems.ForEach(Report);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Report(new("CRD9006", exception.Message));
        }

        if (!Log.HasLoggedErrors)
        {
            File.WriteAllLines(Stamp, watched);
        }

        return !Log.HasLoggedErrors;
    }

    /// <summary>Brings the report up to date; without rules there is none.</summary>
    private void Write(string? report)
    {
        if (RuleCosts.Length == 0)
        {
            return;
        }

        if (report is null)
        {
            File.Delete(RuleCosts);
        }
        else if (!File.Exists(RuleCosts) || File.ReadAllText(RuleCosts) != report)
        {
            File.WriteAllText(RuleCosts, report);
        }
    }

    private void Report(Problem problem) =>
        Log.LogError(null, problem.Code, null, problem.File, problem.Line, problem.Column, 0, 0, "{0}", problem.Message);
}
