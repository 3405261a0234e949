using System.Globalization;
using CrdGen.Build.Manifests;
using CrdGen.Build.Operators;
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

    /// <summary>What the assembly was compiled with; of other projects where <c>ReferenceSourceTarget</c> says so.</summary>
    public ITaskItem[] References { get; set; } = [];

    /// <summary>Whether permissions are derived: true, false or None, and where it is empty, for programs with controllers.</summary>
    public string Rbac { get; set; } = "";

    /// <summary>Whether manifests for running the operator are wanted.</summary>
    public bool OperatorManifests { get; set; }

    /// <summary>The name of the operator; empty for one made of the assembly's.</summary>
    public string OperatorName { get; set; } = "";

    /// <summary>The namespace that the operator runs in; empty for its name and <c>-system</c>.</summary>
    public string OperatorNamespace { get; set; } = "";

    /// <summary>Which namespaces the operator watches: All or Own.</summary>
    public string OperatorNamespaces { get; set; } = "";

    /// <summary>The operator's container image; empty for its name.</summary>
    public string OperatorImage { get; set; } = "";

    /// <summary>The port of the operator's endpoints; empty for the program's own.</summary>
    public string OperatorPort { get; set; } = "";

    /// <summary>The full path of the project file.</summary>
    public string Project { get; set; } = "";

    /// <summary>Whether it is published ahead of time.</summary>
    public bool IsNative { get; set; }

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
            AddOperator(manifests, write);
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

    /// <summary>Adds what the compiled code of an operator calls for.</summary>
    private void AddOperator(List<Manifest> manifests, bool write)
    {
        if (Rbac.Length > 0 && !bool.TryParse(Rbac, out _) && !string.Equals(Rbac, "None", StringComparison.OrdinalIgnoreCase))
        {
            throw new ProblemException(new Problem("CRD9012", $"CrdGenRbac is '{Rbac}'; it can be true, false or None."));
        }

        var settings = Settings();
        var isWanted = string.Equals(Rbac, "true", StringComparison.OrdinalIgnoreCase);
        if (Rbac.Length > 0 && !isWanted)
        {
            return;
        }

        var scan = Operators.OperatorManifests.Scan(
            Assembly,
            References.Select(reference => reference.ItemSpec),
            References.Where(reference => reference.GetMetadata("ReferenceSourceTarget") == "ProjectReference").Select(reference => reference.ItemSpec),
            onlyOperators: !isWanted);
        if (!scan.IsOperator && !isWanted)
        {
            return;
        }

        foreach (var problem in scan.Unknown.Values)
        {
            Log.LogWarning(null, problem.Code, null, problem.File, 0, 0, 0, 0, "{0}", problem.Message);
        }

        manifests.AddRange(Operators.OperatorManifests.Of(settings, scan, [.. manifests.Select(manifest => manifest.Path)], OperatorManifests));
        if (OperatorManifests && write)
        {
            WriteDockerfile();
        }
    }

    /// <summary>What the properties say of the operator.</summary>
    private OperatorSettings Settings()
    {
        var isOwn = string.Equals(OperatorNamespaces, "Own", StringComparison.OrdinalIgnoreCase);
        if (OperatorNamespaces.Length > 0 && !isOwn && !string.Equals(OperatorNamespaces, "All", StringComparison.OrdinalIgnoreCase))
        {
            throw new ProblemException(new Problem("CRD9012", $"CrdGenOperatorNamespaces is '{OperatorNamespaces}'; it can be All or Own."));
        }

        ushort port = 0;
        if (OperatorPort.Length > 0 && (!ushort.TryParse(OperatorPort, NumberStyles.None, CultureInfo.InvariantCulture, out port) || port == 0))
        {
            throw new ProblemException(new Problem("CRD9012", $"CrdGenOperatorPort is '{OperatorPort}'; it can be a number from 1 to 65535."));
        }

        return OperatorSettings.Of(Owner, OperatorName, OperatorNamespace, !isOwn, OperatorImage, port == 0 ? null : port);
    }

    /// <summary>Writes the Dockerfile where there is none.</summary>
    private void WriteDockerfile()
    {
        var file = Path.Combine(Path.GetDirectoryName(Project)!, Dockerfile.Name);
        if (!File.Exists(file))
        {
            File.WriteAllText(file, Dockerfile.Of(Path.GetFileName(Project), Owner, IsNative));
            Log.LogMessage(MessageImportance.High, "CrdGen: wrote {0}", file);
        }
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
