namespace CrdGen.Client.Tests;

/// <summary>A folder of a test's own.</summary>
internal sealed class Temporary : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("crdgen-client-");

    public string Folder => folder.FullName;

    public string this[string name] => System.IO.Path.Combine(Folder, name);

    public string Write(string name, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[name])!);
        File.WriteAllText(this[name], text);
        return this[name];
    }

    /// <summary>A program of the shell's. Other tests start processes meanwhile, so that the file must never be open for writing in this one.</summary>
    public string Script(string name, string text)
    {
        var path = Write(name + ".txt", "#!/bin/sh\n" + text);
        using (var copy = System.Diagnostics.Process.Start("/bin/sh", ["-c", "cp \"$1\" \"$2\" && chmod 755 \"$2\"", "sh", path, this[name]]))
        {
            copy.WaitForExit();
        }

        return this[name];
    }

    public void Dispose() => folder.Delete(recursive: true);
}
