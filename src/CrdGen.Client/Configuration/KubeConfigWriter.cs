namespace CrdGen.Client;

/// <summary>Writes a kubeconfig: as a whole or not at all, and not while kubectl does.</summary>
internal static class KubeConfigWriter
{
    /// <exception cref="KubeConfigException">The file cannot be written, or somebody else writes it now.</exception>
    public static void Edit(string path, Func<string, string> edit)
    {
        // A link stays one.
        var target = File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? Path.GetFullPath(path);
        var (lockFile, draft) = (path + ".lock", target + ".new");
        try
        {
            using var held = new FileStream(lockFile, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
            var text = edit(File.ReadAllText(target));
            var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
            {
                // There are secrets in it: nobody reads the draft who could not read the file.
                options.UnixCreateMode = File.GetUnixFileMode(target);
            }

            using (var writer = new StreamWriter(draft, options))
            {
                writer.Write(text);
            }

            File.Move(draft, target, overwrite: true);
        }
        catch (IOException) when (File.Exists(lockFile))
        {
            throw new KubeConfigException($"somebody else writes the file now; if nobody does, remove {lockFile}", path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new KubeConfigException($"the file cannot be written: {e.Message}", path, null, e);
        }
    }
}
