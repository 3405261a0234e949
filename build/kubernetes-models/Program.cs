using CrdGen.KubernetesModels;

if (args.Length != 1 || !File.Exists(Path.Combine(args[0], "CrdGen.sln")))
{
    await Console.Error.WriteLineAsync("usage: dotnet run --project build/kubernetes-models -- <root of the repository>");
    return 2;
}

var files = ModelFiles.Create();
foreach (var (path, text) in files)
{
    var target = Path.Combine(args[0], path);
    Directory.CreateDirectory(Path.GetDirectoryName(target)!);
    await File.WriteAllTextAsync(target, text);
}

foreach (var stale in ModelFiles.Stale(args[0], files))
{
    File.Delete(stale);
}

Console.WriteLine($"{files.Count} files");
return 0;
