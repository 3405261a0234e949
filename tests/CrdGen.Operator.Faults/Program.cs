using System.Globalization;
using CrdGen.Operator.Faults;
using CrdGen.TestSupport.ControlPlane;

var (seed, minutes) = (Random.Shared.Next(1, 1_000_000), 3.0);
for (var i = 0; i < args.Length; i++)
{
    var value = i + 1 < args.Length ? args[i + 1] : "";
    switch (args[i])
    {
        case "--seed" when int.TryParse(value, NumberStyles.Integer, CultureInfo.InvariantCulture, out seed):
        case "--minutes" when double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out minutes) && minutes > 0:
            i++;
            break;
        default:
            Console.Error.WriteLine("build/faults.sh [--seed N] [--minutes M]");
            return 2;
    }
}

if (!TestControlPlane.IsAvailable)
{
    Console.Error.WriteLine("KUBEBUILDER_ASSETS must name a folder with etcd and kube-apiserver.");
    return 2;
}

Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"seed {seed}: build/faults.sh --seed {seed} --minutes {minutes} has the same plan"));
return await new FaultRun(seed, TimeSpan.FromMinutes(minutes)).RunAsync() ? 0 : 1;
