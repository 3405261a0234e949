using CrdGen;
using CrdGen.Operator;
using PostgresOperator.Desired;
using Shouldly;
using Xunit;

namespace PostgresOperator.Tests.Desired;

public sealed class ConfigurationTests
{
    [Theory]
    [InlineData("work_mem", "64MB", "work_mem = '64MB'\n")]
    [InlineData("search_path", "\"$user\", public", "search_path = '\"$user\", public'\n")]
    [InlineData("log_line_prefix", "it's \\d", "log_line_prefix = 'it''s \\\\d'\n")]
    public void A_setting_is_a_line_in_quotes(string name, string value, string line) =>
        File(new() { [name] = value }).ShouldStartWith(line);

    [Fact]
    public void Numbers_are_settings_as_well() => File(new() { ["max_connections"] = 200 }).ShouldStartWith("max_connections = '200'\n");

    [Fact]
    public void What_the_operator_needs_comes_last_so_that_it_counts() =>
        File(new() { ["wal_level"] = "logical" }).ShouldEndWith("unix_socket_directories = '/run/postgresql'\ninclude_if_exists = '/data/follower.conf'\n");

    [Theory]
    [InlineData("port", "1", "is not yours to set")]
    [InlineData("hba_file", "/tmp/x", "is not yours to set")]
    [InlineData("work_mem", "1\nport = 1", "more than one line")]
    public void What_would_break_the_operator_is_refused_for_good(string name, string value, string message) =>
        Should.Throw<TerminalException>(() => File(new() { [name] = value })).Message.ShouldSatisfyAllConditions(
            text => text.ShouldStartWith($"spec.settings.{name} "),
            text => text.ShouldContain(message));

    [Fact]
    public void The_checksum_changes_with_the_settings_and_with_nothing_else()
    {
        var one = Checksum(new() { ["a"] = 1, ["b"] = "2" });
        Checksum(new() { ["b"] = 2, ["a"] = "1" }).ShouldBe(one);
        Checksum(new() { ["a"] = 1, ["b"] = 3 }).ShouldNotBe(one);
        Configuration.Checksum(Configuration.Of(Clusters.Stored(spec => spec with { Instances = 3, Settings = new Dictionary<string, IntOrString> { ["a"] = 1, ["b"] = 2 } }))).ShouldBe(one);
    }

    private static string File(Dictionary<string, IntOrString> settings) => Of(settings).Data!["postgresql.conf"];

    private static string Checksum(Dictionary<string, IntOrString> settings) => Configuration.Checksum(Of(settings));

    private static CrdGen.Models.Core.V1.ConfigMap Of(Dictionary<string, IntOrString> settings) => Configuration.Of(Clusters.Stored(spec => spec with { Settings = settings }));
}
